"""Blocks built of whatever layers they are handed, and how all of them start."""
from typing import Any, Callable, List, Optional

import torch
from torch import nn, Tensor


class ConvNormAct(nn.Sequential):
    def __init__(
        self,
        cin: int,
        cout: int,
        kernel_size: int = 3,
        norm_layer: Optional[Callable[..., nn.Module]] = nn.BatchNorm2d,
        activation_layer: Optional[Callable[..., nn.Module]] = nn.ReLU,
        inplace: Optional[bool] = True,
        **kwargs: Any,
    ) -> None:
        layers: List[nn.Module] = [
            nn.Conv2d(
                cin,
                cout,
                kernel_size,
                padding=(kernel_size - 1) // 2,
                bias=norm_layer is None,
                **kwargs,
            )
        ]
        if norm_layer is not None:
            layers.append(norm_layer(cout))
        if activation_layer is not None:
            params = {} if inplace is None else {"inplace": inplace}
            layers.append(activation_layer(**params))
        super().__init__(*layers)


class Head(nn.Module):
    def __init__(self, channels: int, classes: int, act: Callable[..., nn.Module] = nn.Hardswish) -> None:
        super().__init__()
        options = {"inplace": True}
        self.act = act(**options)
        self.drop = nn.Dropout(0.0, **options)
        self.fc = nn.Linear(channels, classes)

    @torch.jit._overload_method
    def forward(self, x: List[Tensor]) -> Tensor:
        pass

    @torch.jit._overload_method
    def forward(self, x: Tensor) -> Tensor:
        pass

    def forward(self, x):
        features = [x] if isinstance(x, Tensor) else x
        x = torch.cat([f.mean(dim=(2, 3)) for f in features], 1)
        return self.fc(self.drop(self.act(x)))


def start(net: nn.Module) -> None:
    for m in net.modules():
        if isinstance(m, nn.Conv2d):
            if m.bias is not None:
                nn.init.zeros_(m.bias)
        elif isinstance(m, (nn.BatchNorm2d, nn.InstanceNorm2d, nn.GroupNorm)):
            if m.weight is not None:
                nn.init.constant_(m.weight, 0.9)
            if m.bias is not None:
                nn.init.constant_(m.bias, 0)


class Net(nn.Module):
    def __init__(self, norm: str, classes: int) -> None:
        super().__init__()
        torch._C._log_api_usage_once(f"kit.{self.__class__.__name__}")
        norms = {
            "batch": nn.BatchNorm2d,
            "group": lambda c: nn.GroupNorm(num_groups=2, num_channels=c),
            "instance": lambda c: nn.InstanceNorm2d(c, affine=True),
        }
        self.stem = ConvNormAct(3, 4, norm_layer=norms[norm], activation_layer=nn.Hardswish, stride=2)
        self.body = ConvNormAct(4, 6, 1, norm_layer=norms[norm], activation_layer=nn.SiLU, inplace=None)
        self.head = Head(10, classes)
        start(self)

    def forward(self, x: Tensor) -> Tensor:
        x = self.stem(x)
        return self.head([x, self.body(x)])
