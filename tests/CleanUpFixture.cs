[assembly: Xunit.AssemblyFixture(typeof(Samphire.Testing.CleanUp))]
