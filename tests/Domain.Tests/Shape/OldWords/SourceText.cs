using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Samphire.Domain.Tests.Shape.OldWords;

/// <summary>Finds old words in a file of the project.</summary>
internal static class SourceText
{
    /// <param name="file">The file's path below the root of the project, with slashes.</param>
    /// <param name="code">C#.</param>
    /// <param name="words">The table of old words.</param>
    public static IEnumerable<string> OldWordsInCode(string file, string code, ILookup<string, OldWord> words)
    {
        foreach (var token in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens(descendIntoTrivia: true).Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
        {
            foreach (var word in words[token.ValueText].Where(word => word.IsMeantFor(file) && Applies(word.Scope, token)))
            {
                yield return $"{file}: {token.ValueText} is now {word.New}";
            }
        }
    }

    /// <summary>The string literals of C# code, which are all that a user could see of it.</summary>
    public static string LiteralsOf(string code) => string.Join('\n', CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens()
        .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken)
        .Select(token => token.Text));

    private static bool Applies(OldWordScope scope, SyntaxToken token) => scope switch
    {
        OldWordScope.Identifier => true,
        OldWordScope.Type => token.Parent is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax,
        OldWordScope.Member => token.Parent is MethodDeclarationSyntax or PropertyDeclarationSyntax or EnumMemberDeclarationSyntax
            || token.Parent is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax }
            || token.Parent is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax },
        OldWordScope.Local => token.Parent is SingleVariableDesignationSyntax or ForEachStatementSyntax
            || token.Parent is VariableDeclaratorSyntax { Parent.Parent: not FieldDeclarationSyntax }
            || token.Parent is ParameterSyntax { Parent.Parent: not RecordDeclarationSyntax },
        OldWordScope.Namespace => token.Parent?.FirstAncestorOrSelf<NameSyntax>()?.Parent is (BaseNamespaceDeclarationSyntax or QualifiedNameSyntax)
            && token.Parent.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.Span.Contains(token.Span) == true,
        _ => false,
    };
}
