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


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    low, b = paddle.tril(x) + 3 * paddle.eye(3), paddle.to_tensor(floats(3, 2))
    return paddle.linalg.cholesky_solve(*attached(b, low)), paddle.linalg.cholesky_solve(*attached(b, low.t()), upper=True), paddle.linalg.cholesky_solve(*attached(b, low), upper=False), paddle.assign(paddle.linalg.cholesky_solve(b, low), paddle.empty([3, 2]))


def case_gradient_beside_a_constant():
    low, b = (paddle.tril(paddle.to_tensor(floats(3, 3))) + 3 * paddle.eye(3)).requires_grad_(), paddle.to_tensor(floats(3, 2))
    (paddle.linalg.cholesky_solve(*attached(b, low)) ** 2).sum().backward()
    b.stop_gradient = False
    paddle.linalg.cholesky_solve(*attached(b, low.detach())).sum().backward()
    return paddle.tril(low.grad.detach()), b.grad


def case_as_a_value():
    low, b = paddle.tril(paddle.to_tensor(floats(3, 3))) + 3 * paddle.eye(3), paddle.to_tensor(floats(3, 2))
    return list(map(paddle.linalg.cholesky_solve, [b], [low]))
