namespace Samphire.Bench.Web;

internal sealed record Times(double Median, double Worst95)
{
    private const int WarmUp = 5;
    private const int Asked = 40;

    public static async Task<Times> OfAsync(Func<Task<double>> once)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            await once();
        }

        var times = new double[Asked];
        for (var i = 0; i < Asked; i++)
        {
            times[i] = await once();
        }

        return Of(times);
    }

    /// <summary>
    /// Times several actions in turn, round after round, so that other load on the machine affects all of them.
    /// </summary>
    public static async Task<Times[]> InTurnAsync(IReadOnlyList<Func<Task<double>>> each, int rounds = Asked)
    {
        var times = each.Select(_ => new double[rounds]).ToArray();
        for (var round = -WarmUp; round < rounds; round++)
        {
            for (var place = 0; place < each.Count; place++)
            {
                var took = await each[place]();
                if (round >= 0)
                {
                    times[place][round] = took;
                }
            }
        }

        return [.. times.Select(Of)];
    }

    public static Times Of(double[] times)
    {
        Array.Sort(times);
        return new Times(MedianOf(times), times[(int)Math.Ceiling(times.Length * 0.95) - 1]);
    }

    public static double MedianOf(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public override string ToString() => $"{Table.Milliseconds(Median)} / {Table.Milliseconds(Worst95)}";
}
