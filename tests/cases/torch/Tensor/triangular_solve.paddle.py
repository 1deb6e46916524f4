import paddle
from caselib import floats


def attached(*tensors):
    """The Tensors, all of which ask for a gradient when one does: Paddle's backward pass of the function crashes or errs otherwise."""
    if not paddle.is_grad_enabled() or all(t.stop_gradient for t in tensors):
        return tensors
    copies = [t.detach() if t.stop_gradient else t for t in tensors]
    for t in copies:
        t.stop_gradient = False
    return copies


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def triangular_solve(input, A, upper=True, transpose=False, unitriangular=False):
    """The solution and the matrix as a pair with names."""
    solution = paddle.linalg.triangular_solve(*attached(A, input), upper, transpose, unitriangular)
    return named('solution cloned_coefficient', (solution, A))


def case_forms():
    a = paddle.to_tensor(floats(3, 3)).triu() + 3 * paddle.eye(3)
    x = paddle.to_tensor(floats(3, 2))
    solution, _ = (paddle.linalg.triangular_solve(*attached(a, x), upper=True, transpose=False, unitriangular=False), a)
    return solution, paddle.linalg.triangular_solve(*attached(a, x), upper=True, transpose=False, unitriangular=False), paddle.linalg.triangular_solve(*attached(a, x), upper=True, transpose=True, unitriangular=False)


def todo_pair_of_an_expression():
    a = paddle.to_tensor(floats(3, 3)).triu() + 3 * paddle.eye(3)
    # TODO(pt2pd): TPD2003 torch.Tensor.triangular_solve: the result is a pair; keep A in a variable or take [0]
    return paddle.to_tensor(floats(3, 2)).triangular_solve(a + 1)


def case_names():
    x, A = paddle.to_tensor(floats(3, 2)), paddle.to_tensor(floats(3, 3)) + 3 * paddle.eye(3)
    r = triangular_solve(x, A)
    return r.solution, r.cloned_coefficient
