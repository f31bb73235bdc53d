using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Cases.Files;

/// <summary>
/// Runs an action on a file: once per submitted form, in one transaction, and for people who work on it only if
/// the file has not changed since the page was shown. A refusal rolls back, so that the corrected form can be submitted again.
/// </summary>
[Service]
public sealed class FileActionRunner(Writer writer, FileHistory history)
{
    /// <param name="caller">Who acts.</param>
    /// <param name="submission">The form, with the version that its page showed.</param>
    /// <param name="find">Finds the file, if the caller may act on it.</param>
    /// <param name="work">The action.</param>
    /// <param name="mayHaveChanged">
    /// Whether the action goes on although the file has changed, because the changes are not the caller's to know.
    /// </param>
    /// <param name="cancellationToken">Cancels the action.</param>
    public async Task<SubmissionResult> RunAsync<T>(
        Caller caller, Submission submission, Func<AppDb, Task<T?>> find, Func<AppDb, T, Task> work, Func<T, bool> mayHaveChanged, CancellationToken cancellationToken)
        where T : class, IVersionedFile
    {
        for (var again = false; ; again = true)
        {
            try
            {
                await writer.RunOnceAsync(caller, submission.Form, async db =>
                {
                    var file = await find(db) ?? throw new FileClosedException();
                    if (file.Version != submission.Version && !mayHaveChanged(file))
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
