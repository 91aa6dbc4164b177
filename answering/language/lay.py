"""What lay people call what health services and councils have names of their own for. Data only."""

from answering.language.thesaurus import grouped

# fmt: off
LAY = grouped("""
skin dermatology dermatological
baby babies infant infants newborn newborns conception maternity perinatal pregnancy pregnant
toddler toddlers infant child children
xray xrays scan scans scanning scanner mri imaging radiology radiography ultrasound diagnostics diagnostic
test tests testing lab labs laboratory pathology diagnostics diagnostic
tooth teeth dental
eye eyes eyesight optometry ophthalmology ophthalmic
heart hearts cardiac cardiology cardiovascular
lung lungs breathing chest respiratory
bone bones joints hip hips knee knees orthopaedic orthopaedics musculoskeletal msk
foot feet podiatry podiatrist chiropody
hearing audiology
speech salt
cancer cancers oncology tumour
kidney kidneys renal
brain neurology neurological
jab jabs vaccine vaccines vaccination vaccinations immunisation immunisations
die died dies dead death deaths
uni unis university universities
dying dies terminal palliative hospice
addict addicts addiction alcohol alcoholic misuse
smoking smoker smokers tobacco stopsmoking
overweight obesity obese weight
physio physiotherapy physiotherapist
counsellor counselling therapy psychological
dementia alzheimer alzheimers memory
disabled disability disabilities
pensioner pensioners elderly older
patient patients people
weekend weekends saturday saturdays sunday sundays
deficit deficits shortfall overspend overspent
bus buses minibus minibuses
idle unused
trip trips journey journeys travel
break breaks broke broken breakage breakages smash smashed damage damaged damages
fit fits fitted fitting install installs installed installing
nurse nurses doctor doctors clinician clinicians
photo photos photograph photographs picture pictures image images
letter letters write writes written wrote
eat eats eating eaten meal meals
join joins joined joining admit admitted admission
prison hmp gaol jail
ring call phone contact access
gas electricity energy power fuel
dog dogs cat cats pet pets animal animals
folk folks people residents locals
pop population
batch wave cohort tranche intake
danger dangers risk risks peril threat threats
stake stakes interest interests
private confidential
boss employer manager
counterpart equivalent
rubbish refuse waste
kit equipment
lorry vehicle vehicles van vans
pc computer computers ict
wage wages salary salaries remuneration
sack sacked dismiss dismissal
surgery surgeries practice practices
dosh cash money funds dough
leaflet leaflets booklet brochure poster posters material materials
swap swaps swapped swapping exchange share
police superintendent inspector sergeant constable
cab cabs taxi taxis
casualty emergency
stab stabbed stabbing knife
shot shooting gunshot gun
usb memory stick
room rooms bedroom bedrooms
overnight night nights
luggage suitcase suitcases baggage bag bags
belongings belonging property possessions
""")
"""Words that may stand for each other as those of the thesaurus do, a group a line."""
# fmt: on
