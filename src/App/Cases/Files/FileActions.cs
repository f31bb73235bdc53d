using Microsoft.EntityFrameworkCore;
using Samphire.App.Shared;
using Samphire.App.Store;

namespace Samphire.App.Cases.Files;

/// <summary>
/// What every button on a file goes through: once for each form, in one transaction, on the file as it stood on the page. A
/// refusal takes everything back, so that the same form can be sent again when it is corrected.
/// </summary>
[Service]
public sealed class FileActions(Writer writer, FileHistory history)
{
    public async Task<PressAnswer> RunAsync<T>(
        Caller caller, Press press, Func<AppDb, Task<T?>> find, Func<AppDb, T, Task> work, CancellationToken cancellationToken)
        where T : class, IVersionedFile
    {
        for (var again = false; ; again = true)
        {
            try
            {
                await writer.RunOnceAsync(caller, press.Form, async db =>
                {
                    var file = await find(db) ?? throw new FileClosedException();
                    if (file.Version != press.Version)
                    {
                        throw new PressRefusedException(await history.LastChangeAsync(db, file.FileId, cancellationToken));
                    }

                    file.Version++;
                    await work(db, file);
                    return file.Reference;
                }, cancellationToken);
                return new PressAnswer.Done();
            }
            catch (FileClosedException)
            {
                return new PressAnswer.NotThere();
            }
            catch (PressRefusedException refused)
            {
                return new PressAnswer.Refused(refused.Because);
            }
            catch (OtherWordsException)
            {
                return new PressAnswer.Refused(["This was already sent with different wording. Read the concern again before you continue."]);
            }
            catch (DbUpdateConcurrencyException) when (!again)
            {
                // Somebody else was faster between reading and writing: the next round says who.
            }
        }
    }
}

/// <summary>It cannot be done, and nothing of it was.</summary>
internal sealed class PressRefusedException(params IReadOnlyList<string> because) : Exception("Refused.")
{
    public IReadOnlyList<string> Because { get; } = because;
}
