namespace Samphire.Testing;

/// <summary>
/// All-pairs selection: far fewer rows than the full product, but any two values of two factors occur together in one
/// of them. The same factors always give the same rows.
/// </summary>
public static class Pairwise
{
    /// <summary>Rows with the index of one value for each factor: <c>Rows(3, 2)</c> gives all six.</summary>
    public static IReadOnlyList<int[]> Rows(params int[] sizes)
    {
        if (sizes.Length < 2 || sizes.Any(size => size < 1))
        {
            throw new ArgumentException("Pairs need two factors or more, each with a value.", nameof(sizes));
        }

        var missing = new MissingPairs(sizes);
        List<int[]> rows = [];
        while (missing.First() is var (first, second))
        {
            int[] row = [.. Enumerable.Repeat(-1, sizes.Length)];
            row[first.Factor] = first.Value;
            row[second.Factor] = second.Value;
            foreach (var factor in Enumerable.Range(0, sizes.Length).Where(factor => row[factor] < 0))
            {
                row[factor] = missing.BestFor(row, factor, rows.Count);
            }

            missing.Remove(row);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The rows of three lists.</summary>
    public static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Of<TFirst, TSecond, TThird>(IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second, IReadOnlyList<TThird> third) =>
        Rows(first.Count, second.Count, third.Count).Select(row => (first[row[0]], second[row[1]], third[row[2]]));

    /// <summary>The pairs that are in no row yet.</summary>
    private sealed class MissingPairs
    {
        private readonly int[] sizes;
        private readonly HashSet<((int Factor, int Value) One, (int Factor, int Value) Other)> pairs = [];
        private readonly Queue<((int Factor, int Value) One, (int Factor, int Value) Other)> inOrder;

        public MissingPairs(int[] sizes)
        {
            this.sizes = sizes;
            inOrder = new(
                from one in Enumerable.Range(0, sizes.Length)
                from other in Enumerable.Range(one + 1, sizes.Length - one - 1)
                from value in Enumerable.Range(0, sizes[one])
                from otherValue in Enumerable.Range(0, sizes[other])
                select ((one, value), (other, otherValue)));
            pairs.UnionWith(inOrder);
        }

        public ((int Factor, int Value) One, (int Factor, int Value) Other)? First()
        {
            while (inOrder.TryPeek(out var pair))
            {
                if (pairs.Contains(pair))
                {
                    return pair;
                }

                inOrder.Dequeue();
            }

            return null;
        }

        /// <summary>
        /// The value that adds most new pairs to the row; if several do, a different one for each row.
        /// </summary>
        public int BestFor(int[] row, int factor, int turn) => Enumerable.Range(0, sizes[factor])
            .Select(step => (turn + step) % sizes[factor])
            .MaxBy(value => Enumerable.Range(0, row.Length).Count(other => row[other] >= 0 && other != factor && pairs.Contains(PairOf((factor, value), (other, row[other])))));

        public void Remove(int[] row)
        {
            for (var one = 0; one < row.Length; one++)
            {
                for (var other = one + 1; other < row.Length; other++)
                {
                    pairs.Remove(((one, row[one]), (other, row[other])));
                }
            }
        }

        private static ((int Factor, int Value) One, (int Factor, int Value) Other) PairOf((int Factor, int Value) one, (int Factor, int Value) other) =>
            one.Factor < other.Factor ? (one, other) : (other, one);
    }
}
