namespace Samphire.App.Access;

/// <summary>How people sign in here.</summary>
/// <param name="WithoutFactor">The practice copy: invented people need no second factor.</param>
public sealed record SignInRules(bool WithoutFactor);
