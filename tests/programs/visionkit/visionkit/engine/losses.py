import torch, torch.nn as nn, torch.nn.functional as F


class SmoothCE(nn.Module):
    def __init__(self, eps=0.1, reduction='mean'):
        super().__init__()
        self.eps, self.reduction = eps, reduction

    def forward(self, output, target):
        c = output.size()[-1]
        log_preds = F.log_softmax(output, dim=-1)
        loss = -log_preds.sum(dim=-1)
        if self.reduction == 'mean': loss = loss.mean()
        return loss * self.eps / c + (1 - self.eps) * F.nll_loss(log_preds, target, reduction=self.reduction)


class Distill(nn.Module):
    def __init__(self, teacher, base, t=2.0, alpha=0.5):
        super().__init__()
        self.teacher, self.base, self.t, self.alpha = teacher.eval(), base, t, alpha

    def forward(self, inputs, outputs, labels):
        with torch.no_grad():
            soft = self.teacher(inputs)
        kd = F.kl_div(F.log_softmax(outputs / self.t, 1), F.log_softmax(soft / self.t, 1), reduction='sum', log_target=True) * (self.t ** 2) / outputs.numel()
        return self.alpha * kd + (1 - self.alpha) * self.base(outputs, labels)


LOSSES = {'smooth': SmoothCE, 'ce': nn.CrossEntropyLoss, 'multi_margin': nn.MultiMarginLoss}


def build_loss(cfg):
    cfg = dict(cfg)
    return LOSSES[cfg.pop('name')](**cfg)
