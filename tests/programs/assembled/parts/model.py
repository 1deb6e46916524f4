from collections import OrderedDict

from engine import nn, torch

from .kinds import BODIES, HEADS, MODELS


@MODELS.register_module()
class Detector(nn.Module):
    def __init__(self, body, head, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.body = BODIES.build(body)
        self.head = HEADS.build(head, inputs=body["widths"][0])

    def forward(self, image, label=None, train=True, **kwargs):
        scores = self.head(self.body(image))
        return self.head.losses(scores, label) if train else scores.softmax(dim=-1)

    def train_step(self, batch):
        log = OrderedDict()
        for name, value in self(**batch).items():
            if isinstance(value, torch.Tensor):
                log[name] = value.mean()
            elif isinstance(value, list):
                log[name] = sum(v.mean() for v in value)
            else:
                raise TypeError("%s is no Tensor" % name)
        loss = sum(value for name, value in log.items() if "loss" in name)
        return dict(loss=loss, log={name: value.item() for name, value in log.items()})
