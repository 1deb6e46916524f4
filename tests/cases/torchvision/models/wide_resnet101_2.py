import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.wide_resnet101_2()
        models.wide_resnet101_2(weights=None)
        models.wide_resnet101_2(pretrained=False)
        models.wide_resnet101_2(num_classes=7)
        models.wide_resnet101_2(pretrained=True)
        models.wide_resnet101_2(weights="DEFAULT", progress=True)
        print(models.wide_resnet101_2)
    return "built"
