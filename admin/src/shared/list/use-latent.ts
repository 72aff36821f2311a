// Text that takes effect after a pause in typing, and follows its source when that changes elsewhere.
import { useEffect, useState } from 'react';
import { useEvent } from 'ra-core';

const pauseMs = 350;

export function useLatent(value: string, onSettled: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState({ text: value, from: value });
  // The source changed by another hand (a chip removed, a link followed): what was typed on the old one is over.
  const text = typed.from === value || typed.text === value ? typed.text : value;
  const settle = useEvent(onSettled);

  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => settle(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text, value, settle]);

  return [text, (next) => setTyped({ text: next, from: value })];
}
