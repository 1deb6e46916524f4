import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    log_probs = F.log_softmax(paddle.to_tensor(floats(8, 2, 4)), 2)
    return F.ctc_loss(log_probs, paddle.to_tensor([[1, 2], [3, 1]]).astype('int32'), paddle.to_tensor([8, 7]).astype('int64'), paddle.to_tensor([2, 1]).astype('int64'))


def case_int32():
    log_probs = F.log_softmax(paddle.to_tensor(floats(8, 2, 4)), 2)
    lengths = paddle.full((2,), 8, dtype=paddle.int32)
    return F.ctc_loss(log_probs, paddle.to_tensor([[1, 2], [3, 1]]).astype('int32'), lengths.astype('int64'), paddle.to_tensor([2, 1], dtype='int32').astype('int64'))


def case_lengths_in_tuples():
    log_probs = F.log_softmax(paddle.to_tensor(floats(8, 2, 4)), 2)
    return F.ctc_loss(log_probs, paddle.to_tensor([[1, 2], [3, 1]]).astype('int32'), paddle.to_tensor((8, 7)), paddle.to_tensor((2, 1)), blank=0, reduction='sum', zero_infinity=True)


def case_keywords():
    log_probs = F.log_softmax(paddle.to_tensor(floats(8, 2, 4)), 2)
    return F.ctc_loss(log_probs=log_probs, labels=paddle.to_tensor([[1, 2], [3, 1]]).astype('int32'), input_lengths=paddle.to_tensor([8, 7]).astype('int64'),
                      label_lengths=paddle.to_tensor([2, 1]).astype('int64'), reduction='none')
