namespace Samphire.App.Access;

/// <summary>The settings for signing in.</summary>
/// <param name="WithoutFactor">True only for demo data, where nobody is real.</param>
public sealed record SignInRules(bool WithoutFactor);
