def triangular_solve(input, A, upper=True, transpose=False, unitriangular=False):
    """The solution and the matrix as a pair with names."""
    solution = paddle.linalg.triangular_solve(*attached(A, input), upper, transpose, unitriangular)
    return named('solution cloned_coefficient', (solution, A))
