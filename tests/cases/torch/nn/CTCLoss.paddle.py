import paddle
from caselib import floats
from paddle import nn


def case_default():
    log_probs = nn.functional.log_softmax(paddle.to_tensor(floats(8, 2, 4)), 2)
    targets = paddle.to_tensor([[1, 2], [3, 1]])
    return nn.CTCLoss()(log_probs, targets.astype('int32'), paddle.to_tensor([8, 7]).astype('int64'), paddle.to_tensor([2, 1]).astype('int64'))


def case_lengths_in_tuples():
    log_probs = nn.functional.log_softmax(paddle.to_tensor(floats(8, 2, 4)), 2)
    targets = paddle.to_tensor([[1, 2], [3, 1]])
    criterion = nn.CTCLoss(blank=0, reduction='sum', zero_infinity=True)
    return criterion(log_probs, targets.astype('int32'), paddle.to_tensor((8, 7)), paddle.to_tensor((2, 1)))


def case_keywords():
    log_probs = nn.functional.log_softmax(paddle.to_tensor(floats(8, 2, 4)), 2)
    criterion = nn.CTCLoss(reduction='none')
    return criterion(log_probs=log_probs, labels=paddle.to_tensor([[1, 2], [3, 1]]).astype('int32'), input_lengths=paddle.to_tensor([8, 7]).astype('int64'),
                     label_lengths=paddle.to_tensor([2, 1]).astype('int64'))


def case_gradient():
    x = paddle.to_tensor(floats(8, 2, 4), stop_gradient=False)
    nn.CTCLoss()(nn.functional.log_softmax(x, 2), paddle.to_tensor([[1, 2], [3, 1]]).astype('int32'), paddle.to_tensor([8, 7]).astype('int64'), paddle.to_tensor([2, 1]).astype('int64')).backward()
    return x.grad
