import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.quantile(0.3), x.quantile(0.3, 1), x.quantile(0.3, axis=1, keepdim=True),
        x.quantile(paddle.to_tensor([0.2, 0.8]), axis=1), x.quantile(q=0.5, axis=0), x.quantile(0.5, 0, True))


def case_interpolation():
    x = paddle.to_tensor(floats(3, 4))
    return x.quantile(0.3, axis=1, interpolation="lower"), x.quantile(0.3, axis=0, interpolation="nearest")


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'q': 0.5, 'dim': 1}
    return x.quantile(**options)
