using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samphire.App.Access;
using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.App.Cases.Files;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;
using Samphire.Domain.Shared;

namespace Samphire.App.DemoData;

/// <summary>
/// What the people of a scenario can do: what the pages allow them to do, through the same use cases. A step that is
/// refused is a mistake in the scenario and stops the seeding.
/// </summary>
internal sealed class ScenarioActor(IServiceProvider services, ScenarioClock clock, DateOnly saturday, Scenario scenario, Caller who, Dictionary<string, string> references)
{
    private static readonly ConcernStep[] Pages =
        [ConcernStep.Danger, ConcernStep.Call999, ConcernStep.Harm, ConcernStep.Child, ConcernStep.Noticed, ConcernStep.Source, ConcernStep.Others, ConcernStep.Check];

    private readonly LocalTime localTime = services.GetRequiredService<LocalTime>();

    private string Reference => references[scenario.Name];

    /// <summary>A day of the scenario, as typed into a date field.</summary>
    public DateDraft Day(int day)
    {
        var date = saturday.AddDays(day);
        return new DateDraft { Day = Number(date.Day), Month = Number(date.Month), Year = Number(date.Year) };
    }

    public async Task SendsAsync(ConcernDraft words, SourceDraft? source = null)
    {
        await WritesAsync(words, source, Pages);
        var refused = await services.GetRequiredService<SendConcern>().RunAsync(who, Reference, Guid.NewGuid(), "");
        Demand(refused is null, refused is SendFailure.ValidationFailed(var problems) ? string.Join(' ', problems.Select(problem => problem.Message)) : $"{refused}");
    }

    /// <summary>Starts a concern and leaves it as a draft, with the given pages filled in.</summary>
    public async Task WritesAsync(ConcernDraft words, SourceDraft? source, params IReadOnlyList<ConcernStep> pages)
    {
        references[scenario.Name] = await services.GetRequiredService<StartConcern>().RunAsync(who, Guid.NewGuid(), Wendmarsh.Area);
        foreach (var page in pages)
        {
            clock.TurnPage();
            await using var db = services.GetRequiredService<StoreFactory>().Open(who);
            var open = await services.GetRequiredService<Drafts>().FindAsync(db, Reference, page);
            var kept = await services.GetRequiredService<SaveDraft>().RunAsync(
                who, Reference, new DraftChange(page, words, page == ConcernStep.Source ? source : null, open!.Mark));
            Demand(kept is SaveResult.Saved, $"{kept}");
        }
    }

    public Task TellsAsync(AlertRecipient to, string whom, string? reference = null) => AlertAsync(
        to, new AlertDraft { Outcome = Vocabulary.Word(AlertOutcome.ToldThem), Who = whom, Time = Time(), Reference = reference });

    public Task RecordNoAnswerAsync(AlertRecipient to) => AlertAsync(to, new AlertDraft { Outcome = Vocabulary.Word(AlertOutcome.NoAnswer), Time = Time() });

    public async Task WroteAsync(AlertRecipient to, string where)
    {
        var today = localTime.DateAt(clock.Now);
        var card = new WrittenDraft { Where = where, When = Day(today.DayNumber - saturday.DayNumber), Time = Time() };
        var answer = await services.GetRequiredService<RecordAlert>().WrittenAsync(who, Reference, to, card, Guid.NewGuid());
        Demand(answer is AlertResult.Recorded, $"{answer}");
    }

    public Task ReadsAsync() => SubmitAsync((submission, _) => services.GetRequiredService<AcknowledgeConcern>().RunAsync(who, submission));

    public Task TakesAsync() => SubmitAsync((submission, _) => services.GetRequiredService<TakeConcern>().RunAsync(who, submission));

    public Task AsksAsync(string question) => SubmitAsync((submission, text) => services.GetRequiredService<AskReporter>().RunAsync(who, submission, text), question);

    public Task AnswersAsync(string answer) => SubmitAsync((submission, text) => services.GetRequiredService<AnswerDesk>().RunAsync(who, submission, text), answer);

    public Task AcceptsAsync(string because) => SubmitAsync((submission, text) => services.GetRequiredService<AcceptConcern>().RunAsync(who, submission, text), because);

    public Task AgreesToCloseAsync() => SubmitAsync((submission, _) => services.GetRequiredService<ConcernClosure>().AgreeAsync(who, submission));

    /// <summary>Closes the concern, or proposes that if a second person has to agree.</summary>
    public Task ClosesAsync(string because) => SubmitAsync((submission, text) => services.GetRequiredService<ConcernClosure>().ProposeAsync(who, submission, new ClosureDraft { Because = text.Value }), because);

    public async Task PassesAsync(string team, string because)
    {
        var to = await TeamAsync(team);
        await SubmitAsync((submission, text) => services.GetRequiredService<PassConcern>().RunAsync(who, submission, to, text), because);
    }

    public async Task SharesAsync(string team, string because)
    {
        var to = await TeamAsync(team);
        await SubmitAsync((submission, text) => services.GetRequiredService<ShareConcern>().RunAsync(who, submission, to, text), because);
    }

    private async Task<Guid> TeamAsync(string name)
    {
        await using var db = services.GetRequiredService<StoreFactory>().Open(who);
        return await db.Teams.Where(found => found.Name == name).Select(found => found.Id).SingleAsync();
    }

    private async Task AlertAsync(AlertRecipient to, AlertDraft card)
    {
        var answer = await services.GetRequiredService<RecordAlert>().RunAsync(who, Reference, to, card, Guid.NewGuid());
        Demand(answer is AlertResult.Recorded, $"{answer}");
    }

    private async Task SubmitAsync(Func<Submission, Text, Task<SubmissionResult>> act, string words = "-")
    {
        await using var db = services.GetRequiredService<StoreFactory>().Open(who);
        var reference = Reference;
        var version = await db.Concerns.Where(concern => concern.Reference == reference).Select(concern => (int?)concern.Version).SingleOrDefaultAsync();
        Demand(version is not null, $"{who.Actor!.DisplayName} cannot open the concern at {clock.Now:u}.");
        var answer = await act(new Submission(reference, version!.Value, IdempotencyKey.Of(Guid.NewGuid(), "")), Text.From(words)!);
        Demand(answer is SubmissionResult.Done, answer is SubmissionResult.Refused(var because) ? string.Join(' ', because) : $"{answer}");
    }

    private string Time() => DateText.Of(TimeOnly.FromDateTime(localTime.DateTimeAt(clock.Now)));

    private void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"The demo story of {scenario.Name} cannot continue: {otherwise}");
        }
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
