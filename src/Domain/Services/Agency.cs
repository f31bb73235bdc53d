namespace Samphire.Domain.Services;

/// <summary>An organisation that serves an area.</summary>
/// <param name="Id">Unique in the area's pack.</param>
/// <param name="Name">As the organisation calls itself.</param>
/// <param name="Kind">police, council, health, education, voluntary or other.</param>
/// <param name="Does">What it does to protect children, in a sentence.</param>
public sealed record Agency(string Id, string Name, string Kind, string Does);

/// <summary>A role in an agency, and what its holder does.</summary>
/// <param name="Id">Unique in the area's pack.</param>
/// <param name="Name">As it is known in the agency.</param>
/// <param name="Agency">The id of the agency.</param>
/// <param name="Does">One sentence for each duty.</param>
public sealed record AgencyRole(string Id, string Name, string Agency, IReadOnlyList<string> Does);
