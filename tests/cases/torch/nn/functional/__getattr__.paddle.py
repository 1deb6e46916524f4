import paddle
import paddle.nn.functional as F
from caselib import floats


def case_activations():
    x = paddle.to_tensor(floats(2, 3))
    return [getattr(F, name)(x) for name in ("relu", "gelu", "silu", "softplus")]
