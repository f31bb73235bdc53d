namespace Samphire.Web.Tests.Store;

/// <summary>
/// A person at the desk: reads the list and the concerns in it, acknowledges, asks, records who was told.
/// </summary>
internal sealed class AtDesk(Visitor visitor, Random random) : AtWork(visitor, random)
{
    protected override async Task StepAsync()
    {
        var list = await OpenAsync("/desk");
        var concerns = list.Texts(".govuk-task-list__link").Select(words => words.Split(':')[0]).ToArray();
        if (concerns.Length == 0)
        {
            return;
        }

        var concern = concerns[Random.Next(concerns.Length)];
        var page = await OpenAsync($"/desk/{concern}");
        if (page.Texts("button").Contains("Acknowledge"))
        {
            await SubmitAsync(Effect.Acknowledge, concern, "", page, [], "Acknowledge");
        }
        else if (Random.Next(2) == 0)
        {
            await TellAsync(concern);
        }
        else
        {
            await AskAsync(concern);
        }
    }

    private async Task AskAsync(string concern)
    {
        var page = await OpenAsync($"/desk/{concern}/ask");
        var mark = NewMark();
        await SubmitAsync(Effect.Ask, concern, mark, page, new() { ["Question"] = mark });
    }
}
