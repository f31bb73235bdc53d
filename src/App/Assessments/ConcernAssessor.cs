using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>Applies the rules to a concern. A request calls it once and passes the result on.</summary>
[Service]
public sealed class ConcernAssessor(ContentLibrary library, LocalTime localTime)
{
    private long asked;

    // For tests that count the calls.
    public long Asked => Interlocked.Read(ref asked);

    public AssessedConcern Assess(Statement statement, Concern concern)
    {
        Interlocked.Increment(ref asked);
        var area = library.FindArea(concern.AreaId) ?? throw new InvalidOperationException($"No pack holds the area {concern.AreaId}.");
        return AssessedConcern.Of(statement, Reference.From(concern.Reference)!, library.Toolbox.Toolbox, area, localTime);
    }
}
