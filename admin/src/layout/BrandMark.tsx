// The mark of the programme: a door, and a knock on it.

export function BrandMark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect x="2" y="2" width="44" height="44" rx="12" fill="#96382a" />
      <path
        d="M15 39V12.5A2.5 2.5 0 0 1 17.5 10h13a2.5 2.5 0 0 1 2.5 2.5V39"
        fill="none"
        stroke="#fff6ea"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="28" cy="25.5" r="2" fill="#fff6ea" />
      <path
        d="M36.5 20.5c1.8 3.1 1.8 6.9 0 10M40.5 17.5c3 5 3 11 0 16"
        fill="none"
        stroke="#f4c98f"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
