import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.resnet101()
        models.resnet101(weights=None)
        models.resnet101(pretrained=False)
        models.resnet101(num_classes=7)
        models.resnet101(pretrained=True)
        models.resnet101(weights="DEFAULT", progress=True)
        print(models.resnet101)
    return "built"
