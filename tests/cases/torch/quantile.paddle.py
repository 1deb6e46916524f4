import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 5))
    return paddle.quantile(x, 0.3), paddle.quantile(x, 0.3, 1), paddle.quantile(x, q=0.5, axis=0, keepdim=True), paddle.quantile(x, paddle.to_tensor([0.1, 0.5])), paddle.quantile(x, paddle.to_tensor([0.1, 0.5]), axis=1), paddle.quantile(x, 0.3, interpolation="nearest"), paddle.quantile(x, 0.3, 1, True, interpolation="lower")


def case_out():
    x = paddle.to_tensor(floats(3, 5))
    out = paddle.empty([3])
    paddle.assign(paddle.quantile(x, 0.5, 1), out)
    return out


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'q': 0.5, 'dim': 1}
    return paddle.quantile(x, **options)
