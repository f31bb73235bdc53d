using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Cases.Files;

/// <summary>
/// Runs an action on a file: once per submitted form, in one transaction, and only if the file has not changed since
/// the page was shown. A refusal rolls back, so that the corrected form can be submitted again.
/// </summary>
[Service]
public sealed class FileActionRunner(Writer writer, FileHistory history)
{
    public async Task<SubmissionResult> RunAsync<T>(
        Caller caller, Submission submission, Func<AppDb, Task<T?>> find, Func<AppDb, T, Task> work, CancellationToken cancellationToken)
        where T : class, IVersionedFile
    {
        for (var again = false; ; again = true)
        {
            try
            {
                await writer.RunOnceAsync(caller, submission.Form, async db =>
                {
                    var file = await find(db) ?? throw new FileClosedException();
                    if (file.Version != submission.Version)
                    {
                        throw new SubmissionRefusedException(await history.LastChangeAsync(db, file.FileId, cancellationToken));
                    }

                    file.Version++;
                    await work(db, file);
                    return file.Reference;
                }, cancellationToken);
                return new SubmissionResult.Done();
            }
            catch (FileClosedException)
            {
                return new SubmissionResult.NotFound();
            }
            catch (SubmissionRefusedException refused)
            {
                return new SubmissionResult.Refused(refused.Because);
            }
            catch (DifferentSubmissionException)
            {
                return new SubmissionResult.Refused(["This was already sent with different wording. Read the concern again before you continue."]);
            }
            catch (DbUpdateConcurrencyException) when (!again)
            {
                // Somebody else saved first. The next attempt reports who.
            }
        }
    }
}

/// <summary>Rolls the action back and gives the reasons to the user.</summary>
internal sealed class SubmissionRefusedException(params IReadOnlyList<string> because) : Exception("Refused.")
{
    public IReadOnlyList<string> Because { get; } = because;
}
