import paddle
from caselib import floats, positive


def case_forms():
    x, w, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(4)), paddle.to_tensor(floats(4))
    return paddle.nn.functional.layer_norm(x, (4,)), paddle.nn.functional.layer_norm(x.reshape([1, 3, 4]), [3, 4]), paddle.nn.functional.layer_norm(x, (4,), w, b, 1e-4), paddle.nn.functional.layer_norm(x=x, normalized_shape=(4,), weight=w, bias=b, epsilon=1e-5)
