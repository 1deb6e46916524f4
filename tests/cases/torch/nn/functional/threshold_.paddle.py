import paddle
import paddle.nn.functional as F
from caselib import floats


def case_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.thresholded_relu_(x, 0.1, 5.0)
    return x, y


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    F.thresholded_relu_(x=x, threshold=0.1, value=5.0)
    return x
