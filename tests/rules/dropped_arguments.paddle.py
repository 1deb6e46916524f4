"""An argument that has no counterpart goes with one comma, wherever it stands."""
import paddle
import paddle.nn as nn
from caselib import floats


def case_last():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.zeros_like(x), \
        paddle.zeros_like(x, ), \
        paddle.zeros_like(x )


def case_first_and_middle():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.zeros_like(x=x), \
        paddle.zeros_like(x, dtype=paddle.float64), \
        paddle.zeros_like(x=x, dtype=paddle.float64)


def case_only_one():
    return nn.ReLU()(paddle.to_tensor(floats(2, 3))), nn.ReLU()(paddle.to_tensor(floats(2, 3))), \
        nn.ReLU()(paddle.to_tensor(floats(2, 3)))


def case_on_lines_of_their_own():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.zeros_like(
        x,
        dtype=paddle.float64,
    ), paddle.zeros_like(
        x
    ), paddle.zeros_like(
        x
        , dtype=paddle.float64
    )


def case_with_added_defaults():
    x = paddle.to_tensor(floats(1, 2, 6))
    return nn.AvgPool1D(3, padding=1, exclusive=False)(x), nn.AvgPool1D(
        3,
        padding=1, exclusive=False,
    )(x), nn.AvgPool1D(
        kernel_size=3,
        padding=1, exclusive=False
    )(x)
