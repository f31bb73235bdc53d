using Samphire.App.Content;
using Samphire.App.Input;
using Samphire.Domain.Assessments;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Assessments;

/// <summary>What became of one item of input: a decision, or errors in its place.</summary>
public sealed record AssessedItem(string? Reference, Decision? Decision, IReadOnlyList<InputError> Errors);

/// <summary>
/// Assesses an input item by item, in order, and keeps nothing from one item to the next: the decision of a batch is the
/// decision of each.
/// </summary>
public sealed class AssessItems(ContentLibrary library, LocalTime localTime)
{
    /// <param name="input">Assessments, in any of the forms that <see cref="Items"/> tells apart.</param>
    /// <param name="areaByDefault">The area of items that name none.</param>
    /// <param name="beforeReading">Called before each reading of the input.</param>
    public IEnumerable<AssessedItem> Run(Stream input, Area? areaByDefault, Action? beforeReading = null)
    {
        var reader = new AssessmentReader(library, localTime, areaByDefault);
        foreach (var item in Items.Read(input, beforeReading))
        {
            yield return Assess(reader.Read(item));
        }
    }

    private AssessedItem Assess(AssessmentInput input)
    {
        if (input.Assessment is null)
        {
            return new AssessedItem(input.Reference, null, input.Errors);
        }

        var decision = Judge.Decide(input.Assessment, library.Toolbox.Toolbox, input.Area!, input.District, localTime);
        return new AssessedItem(input.Reference, decision, []);
    }
}
