import argparse

from common import batches, read_plan
import engine
from engine import RATES, Clip, Runner, fix, torch
from parts import MODELS


def make_optimizer(model, plan):
    plan = dict(plan)
    kind, factor = getattr(torch.optim, plan.pop("kind")), plan.pop("bias_factor", 1.0)
    groups = []
    for name, module in model.named_modules():
        for own, p in module.named_parameters(recurse=False):
            group = {"params": [p]}
            if isinstance(module, torch.nn.modules.batchnorm._BatchNorm):
                group["weight_decay"] = 0.0
            elif own == "bias":
                group["lr"] = plan["lr"] * factor
            groups.append(group)
    return kind(groups, **plan)


parser = argparse.ArgumentParser()
parser.add_argument("plan")
parser.add_argument("--work", default="work")
parser.add_argument("--set", nargs="*", default=[])
args = parser.parse_args()
plan = read_plan(args.plan, args.set)
fix(plan.get("seed", 1))
model = MODELS.build(plan["model"])
optimizer = make_optimizer(model, plan["optimizer"])
print(len(optimizer.param_groups), engine.Registry.__name__, model.body.stage0.size, sum(p.numel() for p in model.parameters()))
runner = Runner(model, optimizer, args.work)
for hook in [RATES.build(plan["rate"]), Clip(plan.get("clip")), *plan["hooks"]]:
    runner.add(hook)
runner.run(batches(56, 0, plan["batch"]), batches(24, 1, 12), plan["epochs"])
