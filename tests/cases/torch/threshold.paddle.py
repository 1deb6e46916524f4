import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.nn.functional.thresholded_relu(x, 0.1, 5.0), paddle.nn.functional.thresholded_relu(x=x, threshold=0.0, value=-1.0)


def case_out():
    x, out = paddle.to_tensor(floats(3, 4)), paddle.empty([3, 4])
    paddle.assign(paddle.nn.functional.thresholded_relu(x, 0.1, 20.0), out)
    return out
