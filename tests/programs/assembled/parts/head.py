from functools import wraps

from engine import F, nn, torch

from .kinds import HEADS, LOSSES


def weighted(loss):
    @wraps(loss)
    def wrapper(scores, wanted, weight=None, reduction="mean", count=None, **kwargs):
        values = loss(scores, wanted, **kwargs)
        values = values if weight is None else values * weight
        if count is not None:
            return values.sum() / count
        return [values, values.mean(), values.sum()][F._Reduction.get_enum(reduction)]
    return wrapper


@weighted
def focal(scores, wanted, power=2.0, share=0.25):
    p = scores.sigmoid()
    wanted = wanted.type_as(scores)
    missed = (1 - p) * wanted + p * (1 - wanted)
    scale = (share * wanted + (1 - share) * (1 - wanted)) * missed.pow(power)
    return F.binary_cross_entropy_with_logits(scores, wanted, reduction="none") * scale


@LOSSES.register_module(name="Focal")
class Focal(nn.Module):
    def __init__(self, power=2.0, share=0.25, reduction="sum"):
        super().__init__()
        self.options = dict(power=power, share=share)
        self.reduction = reduction

    def forward(self, scores, labels, **kwargs):
        return focal(scores, F.one_hot(labels, num_classes=scores.size(1)), reduction=self.reduction, **self.options, **kwargs)


class HeadBase(nn.Module):
    def __init__(self, classes, loss):
        super(HeadBase, self).__init__()
        self.classes, self.loss = classes, LOSSES.build(loss)

    def losses(self, scores, labels):
        best = scores.topk(2, dim=-1, largest=True, sorted=True).indices
        right = best == labels.unsqueeze(-1).expand_as(best)
        return {"loss_class": self.loss(scores, labels, count=len(scores)), "hits": [right[:, :k].float().sum() / len(scores) for k in (1, 2)]}


@HEADS.register_module()
class Scores(HeadBase):
    def __init__(self, inputs, **kwargs):
        super(Scores, self).__init__(**kwargs)
        self.pool, self.out = nn.AdaptiveAvgPool2d((1, 1)), nn.Linear(inputs, self.classes)
        nn.init.normal_(self.out.weight, std=0.01)

    def forward(self, features):
        return self.out(sum(torch.flatten(self.pool(f), 1) for f in features))
