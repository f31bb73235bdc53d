using Samphire.App.Cases.Files;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>The reporter disagrees with the decision on their concern. A supervisor must speak to them.</summary>
[Service]
public sealed class Disagree(ConcernDesk desk, DeskDeadlines terms)
{
    internal const string NotFinished = "The duty team has not made a decision about this concern yet.";

    public Task<SubmissionResult> RunAsync(Caller caller, Submission submission, Text because, CancellationToken cancellationToken = default) => desk.AsReporterAsync(caller, submission, async at =>
    {
        if (!ConcernStates.IsFinished(at.Concern.State))
        {
            throw new SubmissionRefusedException([NotFinished]);
        }

        at.Say(ConcernMessages.Disagreement, because);
        if (!await at.IsOwedAsync(ConcernTasks.SpeakToReporter))
        {
            await at.OweAsync(ConcernTasks.SpeakToReporter, terms.AnswerBy(at.Now));
        }

        await at.RecordAsync(ConcernActions.Disagreed, new { Because = because.Value });
    }, cancellationToken);
}
