import torch.nn as nn

__all__ = ["NetBase", "block"]


class NetBase(nn.Module):
    def __str__(self):
        wanted = [p for p in self.parameters() if p.requires_grad]
        return "%s with %d weights in %d Tensors" % (self.__class__.__name__, sum(p.numel() for p in wanted), len(wanted))


def block(inputs, outputs, norm=nn.BatchNorm2d, act=nn.ReLU, **options):
    options.setdefault("padding", 1)
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, bias=norm is None, padding=options["padding"]),
                         norm(outputs) if norm else nn.Identity(), act())
