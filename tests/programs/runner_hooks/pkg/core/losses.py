import torch
from torch import nn
import torch.nn.functional as F


class Focal(nn.Module):
    def __init__(self, gamma=2., alpha=None, reduction='mean'):
        super().__init__()
        self.gamma, self.reduction = gamma, reduction
        self.register_buffer('alpha', None if alpha is None else torch.tensor(alpha))

    def forward(self, out, feats, y, net):
        logpt = F.log_softmax(out, dim=-1).gather(1, y.view(-1, 1)).view(-1)
        loss = -(1 - logpt.exp()) ** self.gamma * logpt
        if self.alpha is not None:
            loss = loss * self.alpha[y]
        return getattr(loss, self.reduction)()


class CE(nn.CrossEntropyLoss):
    def forward(self, out, feats, y, net):
        return super().forward(out, y)


class L2(nn.Module):
    def forward(self, out, feats, y, net):
        return torch.stack([p.pow(2).sum() for n, p in net.named_parameters() if n.endswith('weight')]).sum()


class Center(nn.Module):
    def __init__(self, dim, classes=4, momentum=0.5):
        super().__init__()
        self.register_buffer('centers', torch.zeros(classes, dim))
        self.momentum = momentum

    def forward(self, out, feats, y, net):
        if self.training:
            with torch.no_grad():
                for c in y.unique():
                    self.centers[c] = self.centers[c].lerp(feats[y == c].mean(0), self.momentum)
        return (feats - self.centers[y]).pow(2).sum(1).mean()


class LossList(nn.Module):
    def __init__(self, specs):
        super().__init__()
        self.losses, self.weights = nn.ModuleList(), []
        for s in specs:
            s = dict(s)
            self.weights.append(s.pop('weight', 1.))
            self.losses.append(globals()[s.pop('type')](**s))

    def forward(self, out, feats, y, net):
        parts = {type(l).__name__: w * l(out, feats, y, net) for l, w in zip(self.losses, self.weights)}
        return sum(parts.values()) + net.regulariser(), {k: v.detach() for k, v in parts.items()}
