namespace Samphire.Web.Tests.Access.Oracle;

/// <summary>Somebody of the oracle's world, in words of its own.</summary>
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

/// <summary>A concern of the oracle's world: who wrote it, who has it, whom it names.</summary>
internal sealed record Planted(string Tag, string Author)
{
    /// <summary>Null while it is a draft, and where it lies with a person.</summary>
    public string? Team { get; init; }

    /// <summary>The one supervisor who has it, since it names somebody of the team.</summary>
    public string? With { get; init; }

    public string? Names { get; init; }

    public bool IsDraft { get; init; }

    public string Reference { get; set; } = "";

    public string Child => $"Marke{Tag}child";

    /// <summary>Words that stand in what the author wrote, and nowhere else.</summary>
    public string[] Words => [Child, $"Marke{Tag}place", $"Marke{Tag}school", $"Marke{Tag}seen", $"Marke{Tag}said", $"Marke{Tag}other", Plate];

    public string Plate => $"MK07 Q{(char)('A' + (Tag[0] % 26))}{(char)('A' + (Tag[^1] % 26))}";

    /// <summary>Words among those who work on it, which the author never sees.</summary>
    public string Note => $"Marke{Tag}note";

    /// <summary>Who told the author: nobody reads it on any page but the author while it is a draft.</summary>
    public string[] Source => [$"Marke{Tag}source", $"Marke{Tag}contact"];
}
