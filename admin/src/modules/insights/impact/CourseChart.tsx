// The bars themselves: a chunk of its own, as the library that draws them is large.
import { BarChart } from '@mui/x-charts/BarChart';
import { useTheme } from '@mui/material';

export interface CourseChartProps {
  readonly steps: readonly string[];
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly unit: string;
  readonly height: number;
}

export function CourseChart({ steps, lines, unit, height }: CourseChartProps) {
  const { palette } = useTheme();
  const colors = [palette.primary.main, palette.secondary.main];
  return (
    <BarChart
      height={height}
      skipAnimation
      colors={colors}
      // Chinese stands taller than the axis would be by itself, which would then leave its labels out.
      xAxis={[{ scaleType: 'band', data: [...steps], height: 44 }]}
      yAxis={[{ tickMinStep: 1, width: 44 }]}
      series={lines.map(({ name, values }) => ({
        label: name,
        data: [...values],
        valueFormatter: (value: number | null) => `${value ?? 0} ${unit}`,
      }))}
      margin={{ left: 0, right: 8 }}
    />
  );
}
