using Samphire.Bench.Store;

namespace Samphire.Bench.Web;

internal static class WebMeasure
{
    public static readonly string[] Parts = ["start", "pages", "access", "verify", "writes", "flood"];

    /// <returns>False if a limit relative to an older build was missed.</returns>
    public static async Task<bool> RunAsync(Table table, string folder, params string[] parts)
    {
        var kept = !parts.Contains("start") || await StartUp.RunAsync(table, folder);
        if (parts is ["start"])
        {
            return kept;
        }

        foreach (var sqlite in (bool[])[true, false])
        {
            if (!sqlite && parts is ["verify"])
            {
                break;
            }

            var store = await BigStore.MakeAsync(folder, sqlite);

            // Parts that write come last, since the others expect a store of known size.
            foreach (var part in Parts.Where(parts.Contains))
            {
                Console.Error.WriteLine($"bench: {part} on {store.Name} …");
                await RunAsync(part, table, store);
            }

            BigStore.Forget();
        }

        return kept;
    }

    private static async Task RunAsync(string part, Table table, BigStore store)
    {
        switch (part)
        {
            case "pages":
                await PageTimes.RunAsync(table, store);
                break;
            case "access":
                await AccessCost.RunAsync(table, store);
                break;
            case "verify" when store.IsSqlite:
                VerifyRate.Run(table, store);
                break;
            case "writes":
                await Writes.RunAsync(table, store);
                break;
            case "flood":
                await SignInFlood.RunAsync(table, store);
                break;
        }
    }
}
