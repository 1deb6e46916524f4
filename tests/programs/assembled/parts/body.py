from engine import F, nn

from .kinds import BODIES
from .layers import ConvNorm


@BODIES.register_module()
class Pyramid(nn.Module):
    """A stage for each width, and what comes from above is added on the way back."""

    def __init__(self, widths, norm=None, act=None, back=dict(mode="bilinear", align_corners=False), frozen=0):
        super().__init__()
        self.names, self.back, self.frozen = [], back, frozen
        inputs = 3
        for i, width in enumerate(widths):
            self.names.append("stage%d" % i)
            self.add_module(self.names[-1], ConvNorm(inputs, width, 3, norm, act))
            inputs = width
        self.sides = nn.ModuleList(ConvNorm(width, widths[0], 1) for width in widths)
        for m in self.modules():
            if isinstance(m, (nn.modules.batchnorm._BatchNorm, nn.GroupNorm)):
                nn.init.constant_(m.weight, 1)

    def forward(self, x):
        found = []
        for i, name in enumerate(self.names):
            x = getattr(self, name)(F.max_pool2d(x, 2) if i else x)
            found.append(self.sides[i](x))
        for i in range(len(found) - 1, 0, -1):
            found[i - 1] = found[i - 1] + F.interpolate(found[i], size=found[i - 1].shape[2:], **self.back)
        return tuple(found)

    def train(self, mode=True):
        super(Pyramid, self).train(mode)
        for name in self.names[:self.frozen]:
            for p in getattr(self, name).parameters():
                p.requires_grad = False
        return self
