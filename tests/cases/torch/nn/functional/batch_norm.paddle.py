import paddle
import paddle.nn.functional as F
from caselib import floats, positive


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, paddle.to_tensor(positive(3)), paddle.to_tensor(positive(3, seed=1)))


def case_all_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, paddle.to_tensor(positive(3)), paddle.to_tensor(positive(3, seed=1)), paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1)), True, 0.8, 1e-3)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.batch_norm(x=c, running_mean=paddle.to_tensor(positive(3)), running_var=paddle.to_tensor(positive(3)), weight=None, bias=None, training=False, momentum=0.9, epsilon=1e-5)


def case_updated():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    mean = paddle.zeros([3])
    F.batch_norm(c, mean, paddle.ones([3]), training=True, momentum=0.7)
    return mean
