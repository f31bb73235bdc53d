namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>A person of the oracle, described independently of the product.</summary>
internal sealed record Person(string Name, string Agency, string[] Teams, params string[] Roles)
{
    public string Email => $"{Name.ToLowerInvariant().Replace(' ', '.')}@oracle.example";

    public bool Has(params string[] roles)
    {
        foreach (var role in roles)
        {
            foreach (var mine in Roles)
            {
                if (mine == role)
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>A concern of the oracle: who wrote it, who has it, whom it names.</summary>
internal sealed record Planted(string Tag, string Author)
{
    /// <summary>Null while it is a draft, and if a single person has it.</summary>
    public string? Team { get; init; }

    /// <summary>The one supervisor who has it because it names a member of the team.</summary>
    public string? With { get; init; }

    public string? Names { get; init; }

    public bool IsDraft { get; init; }

    public string Reference { get; set; } = "";

    public string Child => $"Marke{Tag}child";

    /// <summary>Words that occur only in what the author wrote.</summary>
    public string[] Words => [Child, $"Marke{Tag}place", $"Marke{Tag}school", $"Marke{Tag}seen", $"Marke{Tag}said", $"Marke{Tag}other", Plate];

    public string Plate => $"MK07 Q{(char)('A' + (Tag[0] % 26))}{(char)('A' + (Tag[^1] % 26))}";

    /// <summary>Words that only workers see, and never the author.</summary>
    public string Note => $"Marke{Tag}note";

    /// <summary>Who told the author. No page shows it, except to the author of a draft.</summary>
    public string[] Source => [$"Marke{Tag}source", $"Marke{Tag}contact"];
}
