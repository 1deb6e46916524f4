import paddle
from caselib import floats
from paddle import nn


def ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction='mean', zero_infinity=False):
    """ctc_loss with torch's targets: a row for each, or all of them one after the other."""
    input_lengths, target_lengths = [
        n.astype('int64') if isinstance(n, paddle.Tensor) else paddle.to_tensor(n) for n in (input_lengths, target_lengths)
    ]
    targets = targets.astype('int32')
    if targets.ndim == 1:
        sizes, rows, at = target_lengths.tolist(), [], 0
        for n in sizes:
            rows.append(paddle.concat([targets[at:at + n], paddle.zeros([max(sizes) - n], 'int32')]))
            at += n
        targets = paddle.stack(rows)
    return paddle.nn.functional.ctc_loss(
        log_probs, targets, input_lengths, target_lengths, blank, reduction, zero_infinity=zero_infinity)


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


def labels(words):
    return paddle.to_tensor([c for word in words for c in word], dtype='int32'), paddle.to_tensor([len(word) for word in words], dtype='int32')


def case_targets_in_one_row():
    log_probs = nn.functional.log_softmax(paddle.to_tensor(floats(8, 3, 4)), 2).requires_grad_()
    targets, lengths = labels([[1, 2, 3], [3], [1, 1]])
    sizes = paddle.to_tensor([8, 7, 8], dtype='int32')
    criterion = nn.CTCLoss(zero_infinity=True)
    loss = ctc_loss(log_probs, targets, sizes, lengths, criterion.blank, criterion.reduction, criterion.zero_infinity)
    loss.backward()
    return loss


def rows(targets, lengths):
    log_probs = nn.functional.log_softmax(paddle.to_tensor(floats(8, 2, 4)), 2)
    return nn.CTCLoss()(log_probs, targets.astype('int32'), paddle.to_tensor([8, 7]).astype('int64'), paddle.to_tensor([2, 1]).astype('int64')) if targets.dim() == 2 else paddle.ones([1])


def case_any_targets():
    return rows(paddle.to_tensor([[1, 2], [3, 1]]), [2, 1]), rows(paddle.to_tensor([1, 2, 3]), (2, 1))
