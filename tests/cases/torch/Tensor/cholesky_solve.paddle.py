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
    s, sigma = paddle.to_tensor(floats(3, 3)), paddle.to_tensor([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]])
    return paddle.linalg.cholesky_solve(*attached(s, sigma.cholesky())), paddle.linalg.cholesky_solve(*attached(s, sigma.cholesky(True)), upper=True)


def case_gradient_beside_a_constant():
    low = paddle.to_tensor([[2.0, 0.0], [0.5, 1.5]])
    low.stop_gradient = False
    (paddle.linalg.cholesky_solve(*attached(paddle.to_tensor(floats(2, 1)), low)) ** 2).sum().backward()
    return paddle.tril(low.grad.detach())
