"""An expression that a call turns into gets parentheses where its place binds tighter, and only there."""
import paddle
from caselib import floats


def case_operators():
    x = paddle.to_tensor(floats(2, 3))
    return 2 * x.shape[0], 2 ** x.dim(), -x.size, x.size % 4, not x.size > 3


def case_attribute_and_subscript():
    x = paddle.to_tensor(floats(2, 3))
    return x.t()[0], x.t().sum(), (x + 1).t()[0], (-x).t()[0]


def case_power_of_receiver():
    x = paddle.to_tensor(floats(2, 3))
    return (x ** 2).shape[0], (x @ x.t()).size, (-x).size, (x if x.dim() else -x).size


def case_comparison_chain():
    x = paddle.to_tensor(floats(2, 3))
    return 1 < x.shape[0] <= 2 < x.shape[1] == 3


def case_in_conditional():
    x = paddle.to_tensor(floats(2, 3))
    return x.size if x.shape[0] == 2 else x.shape[1], x.shape[0] and x.shape[1]


def case_equal():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3))
    return not paddle.equal_all(x, y).item(), paddle.equal_all(x, y).item() is True, paddle.allclose(x, y).item() == paddle.equal_all(x, y).item()


def case_requires_grad():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    y = paddle.to_tensor(floats(2, 3))
    return x.stop_gradient, (not x.stop_gradient) is True, not x.stop_gradient and not y.stop_gradient, \
        (not x.stop_gradient) == (not y.stop_gradient), [not x.stop_gradient, not y.stop_gradient], {not x.stop_gradient: not y.stop_gradient}


def case_requires_grad_in_expressions():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    return str(not x.stop_gradient), (not x.stop_gradient) + 1, -(not x.stop_gradient), (not x.stop_gradient).real, f"{not x.stop_gradient}"
