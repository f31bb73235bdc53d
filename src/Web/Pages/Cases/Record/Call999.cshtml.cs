using Microsoft.AspNetCore.Mvc;
using Samphire.App.Cases;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Cases.Record;

// Shown between the page on danger and the rest. The answer about 999 is stored with its time; "I have called" is also
// recorded as telling the police, so that nobody is asked to ring them again.
public sealed class Call999Model(StepServices services, RecordAlert record) : StepPage(services)
{
    public override ConcernStep Step => ConcernStep.Call999;

    protected override void Gather()
    {
        base.Gather();
        Draft.Danger.Call999SaidAt = Draft.Danger.Call999 is null ? null : Services.Db.Now;
    }

    protected override async Task<IActionResult> GoOnAsync(OpenDraft open, CancellationToken cancellationToken)
    {
        if (open.Draft.Danger.Call999 == Vocabulary.Word(Call999.ICalled))
        {
            await record.CalledEmergencyAsync(Services.Caller, Reference, cancellationToken);
        }

        return await base.GoOnAsync(open, cancellationToken);
    }
}
