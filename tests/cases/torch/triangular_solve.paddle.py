import paddle
import torch
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
    x = paddle.to_tensor(floats(3, 3))
    low, b = paddle.tril(x) + 3 * paddle.eye(3), paddle.to_tensor(floats(3, 2))
    solution, copy = (paddle.linalg.triangular_solve(*attached(low, b), upper=False, transpose=False, unitriangular=False), low)
    return solution, copy, paddle.linalg.triangular_solve(*attached(low.t(), b), upper=True, transpose=False, unitriangular=False), paddle.linalg.triangular_solve(*attached(low, b), upper=False, transpose=True, unitriangular=False)


def todo_pair_of_an_expression():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2003 torch.triangular_solve: the result is a pair; keep A in a variable or take [0]
    solution, copy = torch.triangular_solve(x, paddle.tril(x), upper=False)
    return solution, copy


def case_names():
    x, A = paddle.to_tensor(floats(3, 2)), paddle.to_tensor(floats(3, 3)) + 3 * paddle.eye(3)
    r = triangular_solve(x, A)
    return r.solution, r.cloned_coefficient


def case_gradient_beside_a_constant():
    low = (paddle.tril(paddle.to_tensor(floats(3, 3))) + 3 * paddle.eye(3)).requires_grad_()
    (paddle.linalg.triangular_solve(*attached(low, paddle.to_tensor(floats(3, 2))), upper=False, transpose=False, unitriangular=False) ** 2).sum().backward()
    return paddle.tril(low.grad.detach())
