using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.App.Cases;

/// <summary>
/// Looks for words that may mean danger or despair in what a reporter sends, replies or adds, and in why they disagree. A
/// hit moves the concern to the top of the desk's lists until somebody there has answered whether anyone is in danger. It
/// decides nothing, and the reporter does not see it.
/// </summary>
[Service]
public sealed class ConcernAlarm(ContentLibrary content)
{
    /// <summary>The words that were found, for the desk.</summary>
    public IReadOnlyList<AlarmHit> Find(IEnumerable<string> texts) => AlarmLanguage.Find(texts, content.Toolbox.Concerns.Alarm);

    public IReadOnlyList<AlarmHit> Find(ConcernDraft draft) => Find(TextsOf(draft));

    /// <summary>Marks the concern, with a task for its desk, if the reporter's new text has such words.</summary>
    public async Task LookAsync(ConcernChange change, string text)
    {
        if (Find([text]).Count == 0)
        {
            return;
        }

        change.Concern.AlarmAt = change.Now;
        if (!await change.HasOpenTaskAsync(ConcernTasks.CheckDanger))
        {
            await change.AddTaskAsync(ConcernTasks.CheckDanger, change.Now);
        }
    }

    private static IEnumerable<string> TextsOf(ConcernDraft draft) =>
        from step in new ConcernForm(draft, ConcernContext.AnyDay).Steps
        from field in step.AllFields.OfType<TextField>()
        where field.Answer is not null
        select field.Answer;
}
