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
    a, b, v = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 2)), paddle.to_tensor(floats(3))
    out = paddle.empty([3])
    paddle.assign(paddle.linalg.solve(a, v), out)
    return paddle.linalg.solve(*attached(a, b)), paddle.linalg.solve(*attached(a, v)), paddle.linalg.solve(*attached(a, b.t()), left=False), out


def case_one_asks_for_a_gradient():
    # tolerance: 1e-4 because the sums run in another order
    results = []
    for first in (True, False):
        a, b = paddle.to_tensor(floats(3, 3), stop_gradient=not first), paddle.to_tensor(floats(3, 3, seed=1), stop_gradient=first)
        (paddle.linalg.solve(*attached(a + 3 * paddle.eye(3), b)) ** 2).sum().backward()
        results.append((a if first else b).grad)
    return results


def case_value():
    a, b = paddle.to_tensor(floats(3, 3)) + 3 * paddle.eye(3), paddle.to_tensor(floats(3, 3, seed=1))
    function = paddle.linalg.solve
    return paddle.linalg.solve(*attached(a, b))
