"""Names that a file defines itself where torch lacks them."""
import paddle
from caselib import fill, floats

try:
    autocast = paddle.amp.auto_cast
except AttributeError:
    class autocast:
        def __init__(self, enabled):
            pass

        def __enter__(self):
            pass

        def __exit__(self, *args):
            pass

try:
    from paddle.amp import GradScaler
except ImportError:
    class GradScaler:
        def __init__(self):
            pass

        def scale(self, loss):
            return loss

try:
    from paddle.nn import Identity, Flatten
except ImportError:
    class Identity(paddle.nn.Layer):
        def forward(self, x):
            return x

    class Flatten(paddle.nn.Layer):
        def forward(self, x):
            return x.reshape([x.shape[0], -1])

try:
    silu = paddle.nn.functional.silu
except AttributeError:
    def silu(input, inplace=False):
        return input * paddle.nn.functional.sigmoid(input)


def case_context():
    m = paddle.nn.Linear(3, 2)
    fill(m)
    with autocast(enable=False):
        y = m(paddle.to_tensor(floats(2, 3)))
    scaler = GradScaler(enable=False)
    scaler.scale(y.sum()).backward()
    return y


def case_layers():
    x = paddle.to_tensor(floats(2, 3, 4))
    return Flatten(start_axis=1)(x), Identity()(x), silu(x), silu(x)
