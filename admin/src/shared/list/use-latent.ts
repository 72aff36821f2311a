// Text that takes effect after a pause in typing, and follows its source when that changes elsewhere.
import { useEffect, useRef, useState } from 'react';

const pauseMs = 350;

export function useLatent(value: string, onSettled: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(value);
  const settled = useRef(value);
  const tell = useRef(onSettled);
  tell.current = onSettled;

  useEffect(() => {
    // The source changed by another hand (a chip removed, a link followed), not by this text.
    if (value !== settled.current) {
      settled.current = value;
      setText(value);
    }
  }, [value]);

  useEffect(() => {
    if (text === settled.current) return undefined;
    const timer = setTimeout(() => {
      settled.current = text;
      tell.current(text);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text]);

  return [text, setText];
}
