import paddle
import paddle.nn.functional as F
from caselib import floats, positive, ints


def case_default():
    return F.binary_cross_entropy_with_logits(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_mean():
    return F.binary_cross_entropy_with_logits(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), reduction='mean')


def case_sum():
    return F.binary_cross_entropy_with_logits(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), reduction='sum')


def case_none():
    return F.binary_cross_entropy_with_logits(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), reduction='none')


def case_not_averaged():
    return F.binary_cross_entropy_with_logits(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), reduction='sum')


def case_averaged():
    return F.binary_cross_entropy_with_logits(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_not_reduced():
    return F.binary_cross_entropy_with_logits(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), reduction='none')


def case_keywords():
    return F.binary_cross_entropy_with_logits(logit=paddle.to_tensor(floats(3, 4)), label=paddle.to_tensor(ints(3, 4, high=2).astype("float32")))


def case_weighted():
    return F.binary_cross_entropy_with_logits(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), paddle.to_tensor(positive(3, 4)))


def case_pos_weight():
    return F.binary_cross_entropy_with_logits(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), pos_weight=paddle.to_tensor(positive(4)))


def case_all():
    return F.binary_cross_entropy_with_logits(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, high=2).astype("float32")), weight=paddle.to_tensor(positive(4)), reduction='sum', pos_weight=paddle.to_tensor(positive(4, seed=1)))
