import paddle
import torch
import paddle.nn.functional as F
from caselib import floats, positive, ints
from paddle import nn


def nll_loss(input, target, weight=None, ignore_index=-100, reduction='mean'):
    """Negative log likelihood that leaves ignored labels out, of the mean too."""
    axis = 1 if input.ndim > 1 else 0
    kept = target != ignore_index
    index = paddle.where(kept, target, paddle.zeros_like(target))
    scale = kept.astype(input.dtype) if weight is None else weight[index] * kept.astype(weight.dtype)
    loss = -paddle.take_along_axis(input, index.unsqueeze(axis), axis, broadcast=False).squeeze(axis) * scale
    if reduction == 'none':
        return loss
    return loss.sum() / scale.sum() if reduction == 'mean' else loss.sum()


class NLLLoss(paddle.nn.NLLLoss):
    """NLLLoss that leaves ignored labels out, of the mean too."""

    def forward(self, input, label):
        return nll_loss(input, label, self._weight, self._ignore_index, self._reduction)


def cross_entropy(input, target, weight=None, ignore_index=-100, reduction='mean', label_smoothing=0.0):
    """Cross entropy with torch's ignored labels, class weights, label smoothing and class probabilities."""
    axis = 1 if input.ndim > 1 else 0
    classes = input.shape[axis]
    log_prob = paddle.nn.functional.log_softmax(input, axis=axis)
    weighted = log_prob
    if weight is not None:
        weighted = log_prob * weight.reshape([-1] + [1] * (input.ndim - axis - 1))
    if paddle.is_floating_point(target):
        target = target * (1 - label_smoothing) + label_smoothing / classes
        loss = -(weighted * target).sum(axis)
        if reduction == 'mean':
            return loss.mean()
        return loss if reduction == 'none' else loss.sum()
    loss = nll_loss(log_prob, target, weight, ignore_index, 'none')
    kept = (target != ignore_index).astype(input.dtype)
    if label_smoothing:
        smooth = -weighted.sum(axis) * kept
        loss = loss * (1 - label_smoothing) + smooth * (label_smoothing / classes)
    if reduction == 'none':
        return loss
    if reduction == 'sum':
        return loss.sum()
    if weight is not None:
        index = paddle.where(target != ignore_index, target, paddle.zeros_like(target))
        kept = weight[index] * kept
    return loss.sum() / kept.sum()


class CrossEntropyLoss(paddle.nn.CrossEntropyLoss):
    """CrossEntropyLoss with torch's ignored labels, class weights, label smoothing and class probabilities."""

    def __init__(self, weight=None, ignore_index=-100, reduction='mean', label_smoothing=0.0, size_average=None,
                 reduce=None):
        if size_average is not None or reduce is not None:
            reduction = 'none' if reduce is False else 'sum' if size_average is False else 'mean'
        super().__init__(weight, ignore_index, reduction, label_smoothing=label_smoothing)

    def forward(self, input, label):
        return cross_entropy(
            input, label, self.weight, self.ignore_index, self.reduction, self.label_smoothing
        )


class Loss(paddle.nn.Layer):
    """Base class of losses that knows its reduction."""

    def __init__(self, size_average=None, reduce=None, reduction='mean'):
        super().__init__()
        if reduce is False:
            reduction = 'none'
        elif size_average is False:
            reduction = 'sum'
        self.reduction = reduction


def case_derived():
    class Focal(Loss):
        def __init__(self, gamma=2.0, reduction='mean'):
            super().__init__(reduction=reduction)
            self.gamma = gamma
        def forward(self, x, y):
            loss = (x - y).abs() ** self.gamma
            return loss.mean() if self.reduction == 'mean' else loss.sum()
    return Focal()(paddle.to_tensor(floats(3)), paddle.zeros([3])), Focal(1.0, 'sum')(paddle.to_tensor(floats(3)), paddle.zeros([3]))


def case_old_arguments():
    class Mine(Loss):
        def forward(self, x):
            return x, self.reduction
    return Mine(size_average=False)(paddle.zeros([1])), Mine(None, None, 'none')(paddle.zeros([1])), Mine(reduce=False)(paddle.zeros([1]))


def todo_built():
    # TODO(pt2pd): TPD2001 torch.nn.modules.loss._Loss: derive a class
    return torch.nn.modules.loss._Loss()


def case_ignored_by_default():
    labels = paddle.to_tensor([0, -100, 2, -100])
    logits = paddle.to_tensor(floats(4, 5))
    out = [F.cross_entropy(logits, labels, weight=paddle.ones([logits.shape[1]], logits.dtype), axis=1), cross_entropy(logits * 2, labels), CrossEntropyLoss()(logits, labels)]
    out.append(F.cross_entropy(logits, labels, weight=paddle.to_tensor(positive(5)), axis=1))
    out.append(F.cross_entropy(logits, labels, reduction='none', axis=1))
    out.append(cross_entropy(logits.reshape([-1, 5]), labels.reshape([-1]), label_smoothing=0.1))
    out.append(nll_loss(F.log_softmax(logits, axis=-1), labels))
    out.append(NLLLoss(reduction='sum')(F.log_softmax(logits, axis=-1), labels))
    return out


def case_dense_ignored_by_default():
    labels = paddle.to_tensor(ints(2, 4, 4, high=3))
    labels[0, 0] = -100
    return cross_entropy(paddle.to_tensor(floats(2, 3, 4, 4)), labels), CrossEntropyLoss(label_smoothing=0.1)(paddle.to_tensor(floats(2, 3, 4, 4)), labels)


def case_ignored_label():
    scores = F.log_softmax(paddle.to_tensor([[0.5, 1.0], [2.0, -1.0], [0.0, 0.3]]), 1)
    target = paddle.to_tensor([1, -100, 0])
    return NLLLoss()(scores, target), nll_loss(scores, target), nll_loss(scores, target, reduction="sum")
